#!/usr/bin/env node
// Starts the program, which is TypeScript.

import { register } from "tsx/esm/api";

register({ tsconfig: false });
await import("../src/program.ts");
