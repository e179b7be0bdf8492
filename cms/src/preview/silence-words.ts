/** Where the panel says, in the place of a preview, that there is none now. */
export const silencePath = '/preview-is-silent';

/** The whole page at `silencePath`. It runs no script and loads nothing. */
export const silencePage = `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Podgląd teraz nie działa</title>
<style>body{margin:0 auto;padding:1.5rem 1rem;max-width:40rem;background:#fff;color:#1a1a1a;font:1rem/1.5 system-ui,sans-serif}h1{font-size:1.5rem;line-height:1.25}</style>
</head>
<body>
<main>
<h1>Podgląd teraz nie działa</h1>
<p>Program, który pokazuje szkice, nie odpowiada. Twoje zapisane zmiany są bezpieczne i można je publikować.</p>
<p>Zamknij podgląd i otwórz go ponownie za minutę. Jeśli to nie pomoże, powiadom administratora.</p>
</main>
</body>
</html>
`;
