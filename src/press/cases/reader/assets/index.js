document.documentElement.dataset['script'] = 'index';
