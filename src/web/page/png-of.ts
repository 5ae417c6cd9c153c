/** Dots of a picture for each unit of its drawing: sharp on a slide. */
const SHARPNESS = 2;

/** A drawing as a picture, in the fonts of this machine. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SHARPNESS * image.naturalWidth;
    canvas.height = SHARPNESS * image.naturalHeight;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('the browser draws no pictures');
    // Pictures are pasted where the ground is dark too.
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture is empty')) : resolve(blob))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
