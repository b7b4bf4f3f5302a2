import type { Catalogue } from '#reader/words/en/catalogue.ts';

export const offline: Catalogue['offline'] = {
  newEdition: 'Une nouvelle édition est parue.',
  open: 'Ouvrir',
  later: 'Plus tard',
  title: 'Sans connexion',
  text: 'La une, ce que vous avez gardé et ce que vous avez lu s’ouvrent sans connexion.',
  whole: (stories, size) => `Le tout (${stories}) occupe ${size} sur cet appareil.`,
  keep: 'Conserver cette édition',
  keeping: (done, size) => `${done} sur ${size}`,
  progress: 'Enregistrement de cette édition',
  cancel: 'Arrêter',
  kept: 'Toute l’édition est sur votre appareil. Les prochaines suivront à chacune de vos visites.',
  letGo: 'Retirer de cet appareil',
  outcomes: {
    done: '',
    missing:
      'Certains fichiers ne sont pas sur le serveur. Le reste a été conservé\u202f; réessayez plus tard.',
    changed: 'Une nouvelle édition est parue entre-temps. Rechargez cette page pour la conserver.',
    full: 'Cet appareil n’a pas assez de place. Ce qui est déjà conservé peut être lu.',
    offline:
      'Le journal est injoignable pour l’instant. Ce qui est déjà conservé le reste\u202f; reprenez une fois la connexion rétablie.',
    blocked:
      'Ce navigateur ne peut pas conserver le journal\u00a0: fenêtre privée, ou stockage refusé à ce site.',
    stopped: 'Arrêté. Ce qui est déjà conservé le reste, et la suite reprendra de là.',
  },
};
