// The real programmes in every other theme, and the style guide, pass every check.

import { judge } from "./judge.mjs";
import { otherSites } from "./site.mjs";

otherSites().forEach(judge);
