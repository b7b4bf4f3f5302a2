/** Code that shows the reader's own things, once their words are there too. For `lazy`. */
export async function withYourWords<Module>(module: Promise<Module>): Promise<Module> {
  const { loadYourWords } = await import('./useYourWords.ts');
  const [loaded] = await Promise.all([module, loadYourWords(document.documentElement.lang)]);
  return loaded;
}
