export async function renderPage(json, root) {
  const { address = 'lost', manifest } = JSON.parse(json);
  const markup = `<main><h1>${address}</h1><a href="${root ?? ''}">front</a></main>`;
  return { title: `${address} as printed`, markup, language: manifest.language };
}
