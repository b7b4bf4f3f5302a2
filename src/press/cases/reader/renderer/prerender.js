export async function renderPage({ address }, root) {
  return `<main><h1>${address ?? 'lost'}</h1><a href="${root ?? ''}">front</a></main>`;
}
