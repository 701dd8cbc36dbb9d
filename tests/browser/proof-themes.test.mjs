// The real programmes in every other theme, and the style guide, pass every check.

import { judge } from "./judge.mjs";
import { sites } from "./site.mjs";

sites().slice(1).forEach(judge);
