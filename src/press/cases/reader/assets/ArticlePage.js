document.documentElement.dataset['script'] = 'ArticlePage';
