import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss()],
  build: { copyPublicDir: false },
  test: {
    projects: [
      { extends: true, test: { name: 'node', include: ['src/**/*.test.ts'], exclude: ['src/reader/**'] } },
      {
        extends: true,
        test: {
          name: 'reader',
          include: ['src/reader/**/*.test.{ts,tsx}', 'src/testing/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: 'src/testing/setup.ts',
        },
      },
    ],
  },
});
