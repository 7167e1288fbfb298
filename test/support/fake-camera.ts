import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'qrcode';

const size = 480;

/** Writes a film (Y4M, 4:2:0) that shows one QR code, for Chromium to play as the camera; answers its absolute path. */
export function fakeCamera(text: string, name: string): string {
  const path = fileURLToPath(new URL(`../../.cache/cameras/${name}.y4m`, import.meta.url));
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const scale = Math.floor(size / (modules.size + 8));
  const margin = Math.floor((size - scale * modules.size) / 2);
  const luma = Buffer.alloc(size * size, 235);
  for (let y = 0; y < modules.size * scale; y += 1) {
    for (let x = 0; x < modules.size * scale; x += 1) {
      if (!modules.get(Math.floor(y / scale), Math.floor(x / scale))) continue;
      luma[(y + margin) * size + x + margin] = 16;
    }
  }
  const grey = Buffer.alloc((size * size) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, grey]);
  mkdirSync(dirname(path), { recursive: true });
  const head = Buffer.from(`YUV4MPEG2 W${size} H${size} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(path, Buffer.concat([head, frame, frame, frame]));
  return path;
}
