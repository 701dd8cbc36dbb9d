// The real programmes, in the theme that the site names, pass every check.

import { judge } from "./judge.mjs";
import { ownSite } from "./site.mjs";

judge(ownSite());
