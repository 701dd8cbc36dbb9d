"""Shows that each judge sees: it finds nothing in its sound files, and each small break in them.

A judge that finds nothing anywhere would let everything pass.
"""

import copy

from judges.site import Site


def tried(name, module, judge):
    """What a judge did not see, or saw where there was nothing; and how many breaks it was given."""
    blind = [f"{name}: complains of sound files: {fault}" for fault in judge(Site(dict(module.SOUND))).faults]
    for path, old, new, word in module.BREAKS:
        files = copy.copy(module.SOUND)
        if callable(new):
            files[path] = new(files[path])
        elif old not in files[path]:
            blind.append(f"{name}: nothing to break in {path}: {old!r}")
            continue
        else:
            files[path] = files[path].replace(old, new, 1)
        faults = judge(Site(files)).faults
        if not any(word in fault for fault in faults):
            what = old if callable(new) else f"{old!r} → {new!r}"
            blind.append(f"{name}: does not see {what} in {path}; it says {faults}")
    return blind, len(module.BREAKS)
