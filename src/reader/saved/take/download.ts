/** Hands a text to the browser as a download. `type` is a media type. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download holds the data by now.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
