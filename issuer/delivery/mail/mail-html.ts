const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

function toParagraph(text: string): string {
  const safe = escapeHtml(text);
  return /^https?:\/\/\S+$/.test(text) ? `<p><a href="${safe}">${safe}</a></p>` : `<p>${safe}</p>`;
}

/** The same words as plain HTML: no pictures, no styles, nothing that is fetched. */
export function mailHtml(body: string, language: string): string {
  const paragraphs = body.split('\n\n').map(toParagraph).join('\n');
  return `<!doctype html>\n<html lang="${escapeHtml(language)}"><meta charset="utf-8"><body>\n${paragraphs}\n</body></html>\n`;
}
