// The real programmes, in the theme that the site names, pass every check.

import { judge } from "./judge.mjs";
import { sites } from "./site.mjs";

judge(sites()[0]);
