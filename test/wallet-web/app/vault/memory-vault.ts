import type { Vault } from '../../../../wallet-web/app/vault/open-vault.ts';

/** A vault without a browser: the same promises, kept in memory. */
export function memoryVault(): Vault {
  const records = new Map<string, string>();
  const notes = new Map<string, string>();
  return {
    async put(kind, id, value) {
      records.set(`${kind.name}/${id}`, JSON.stringify(kind.schema.parse(value)));
    },
    async find(kind, id) {
      const record = records.get(`${kind.name}/${id}`);
      return record === undefined ? undefined : kind.schema.parse(JSON.parse(record));
    },
    async list(kind) {
      return [...records]
        .filter(([address]) => address.startsWith(`${kind.name}/`))
        .map(([address, record]) => ({
          id: address.slice(kind.name.length + 1),
          value: kind.schema.parse(JSON.parse(record)),
        }));
    },
    async remove(kind, id) {
      records.delete(`${kind.name}/${id}`);
    },
    note: async (name) => notes.get(name),
    async setNote(name, value) {
      notes.set(name, value);
    },
    close() {
      records.clear();
    },
  };
}
