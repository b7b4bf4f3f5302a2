self.addEventListener('activate', () => self.registration.unregister());
