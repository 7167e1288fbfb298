import { readQr } from './read-qr.ts';

/**
 * Watches the camera until a QR code is seen.
 *
 * @param video the element that shows the picture
 * @param signal stops the camera
 * @returns the text of the code, or undefined when it was stopped
 * @throws DOMException when there is no camera or it is not allowed
 */
export async function watchCamera(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
    audio: false,
  });
  try {
    video.srcObject = stream;
    await video.play();
    while (!signal.aborted) {
      const frame = grab(video);
      const text = frame === undefined ? undefined : await readQr(frame);
      if (text !== undefined) return text;
      await nextFrame();
    }
    return undefined;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

function grab(video: HTMLVideoElement): ImageData | undefined {
  if (video.videoWidth === 0) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(video, 0, 0);
  return context?.getImageData(0, 0, canvas.width, canvas.height);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
