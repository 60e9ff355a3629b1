// Dark or light: as the machine has it, until the person chooses.

import { change, state } from "./state.ts";

type Theme = "dark" | "light";

/** Takes the machine's theme, or the one that was chosen here before. */
export function readTheme(): void {
  const wish = matchMedia("(prefers-color-scheme: light)");
  const chosen = localStorage.getItem("theme");
  show(chosen === "dark" || chosen === "light" ? chosen : wish.matches ? "light" : "dark");
  wish.addEventListener("change", ({ matches }) => {
    if (localStorage.getItem("theme") === null) show(matches ? "light" : "dark");
  });
}

export function toggleTheme(): void {
  const theme = state().theme === "dark" ? "light" : "dark";
  localStorage.setItem("theme", theme);
  show(theme);
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  change({ theme });
}
