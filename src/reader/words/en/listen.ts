/** The words of reading aloud, in English. */
export const listen = {
  label: 'Reading aloud',
  looking: 'Looking for a voice…',
  noVoice: (language: string) =>
    `This device has no voice for this story’s language (${language}). One can be added in the device’s settings, under speech or text to speech.`,
  failed: 'The voice stopped. Press Play to go on.',
  play: 'Play',
  pause: 'Pause',
  back: 'Previous sentence',
  onward: 'Next sentence',
  rate: 'Speed',
  voice: 'Voice',
  captions: 'Captions too',
  close: 'Stop and close',
};
