// The frame that the page's script fills.

export const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
    <meta name="color-scheme" content="dark light">
    <title>Local Discord</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/play/file/style.css">
    <script type="module" src="/play/file/main.js"></script>
  </head>
  <body>
    <noscript>This page needs JavaScript.</noscript>
  </body>
</html>
`;
