// The documentation as a site, and nothing asked of anybody while it is read.

import { defineConfig } from "vitepress";

const pages = [
  { text: "Arguing", link: "/" },
  { text: "The language", link: "/language" },
  { text: "Models and sources", link: "/models" },
  { text: "Running it", link: "/running" },
  { text: "Operating it", link: "/operating" },
  { text: "Privacy", link: "/privacy" },
];

export default defineConfig({
  lang: "en",
  title: "Crux",
  description: "A Discord bot that settles arguments about who controls AI compute, with numbers.",
  markdown: { languageAlias: { squiggle: "js" } },
  themeConfig: {
    nav: pages,
    sidebar: pages,
    outline: { level: 2 },
    docFooter: { prev: "Before", next: "Next" },
  },
});
