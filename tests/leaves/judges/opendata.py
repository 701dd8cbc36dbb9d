"""Open data: each JSON file against the JSON Schema that it names and that the site publishes.

A file names its schema by `$schema`; a schema is a file with `$schema` of json-schema.org. JSON that
neither does so nor is offered by a page, such as the search index, is not open data.
"""

import json
import posixpath
from urllib.parse import urlsplit

from jsonschema import FormatChecker
from jsonschema.exceptions import SchemaError
from jsonschema.validators import validator_for

from judges import Verdict
from judges.site import missing

TYPES = ("application/json", "application/schema+json")


def judge(site):
    offered = [it for type in TYPES for it in site.offered(type, ".json")]
    faults, data, schemas = missing(site, offered), {}, {}
    telling = {path for path, bytes in site.ending(".json").items() if b'"$schema"' in bytes[:400]}
    if telling and not offered:
        faults.append("open data: no page offers any of it")
    for path in sorted({it.path for it in offered} | telling):
        if path in site.files:
            try:
                value = json.loads(site.files[path], parse_constant=_no_number, object_pairs_hook=_once)
            except ValueError as reason:
                faults.append(f"{path}: not JSON: {reason}")
                continue
            is_schema = isinstance(value, dict) and "json-schema.org" in str(value.get("$schema"))
            (schemas if is_schema else data)[path] = value
    if not data or not schemas:
        faults.append(f"there is nothing to judge: {len(data)} files of open data, {len(schemas)} schemas")
    validators = {}
    for path, schema in schemas.items():
        try:
            kind = validator_for(schema)
            kind.check_schema(schema)
            validators[path] = kind(schema, format_checker=FormatChecker())
        except SchemaError as reason:
            faults.append(f"{path}: no JSON Schema: {reason.message}")
    for path, value in data.items():
        faults += [f"{path}: {fault}" for fault in against(path, value, validators)]
        faults += [f"{path}: names {it}, which is not there" for it in sorted(set(texts(value))) if site.lacks(it)]
    return Verdict(f"{len(data)} files of open data, {len(schemas)} schemas", faults)


def against(path, value, validators):
    named = value.get("$schema") if isinstance(value, dict) else None
    if not named:
        yield "names no schema"
        return
    address = urlsplit(named)
    wanted = address.path.lstrip("/") if address.scheme else posixpath.normpath(posixpath.join(posixpath.dirname(path), named))
    validator = validators.get(wanted) or next((it for known, it in validators.items() if wanted.endswith("/" + known)), None)
    if validator is None:
        yield f"its schema {named} is not published"
        return
    for error in sorted(validator.iter_errors(value), key=lambda error: error.json_path)[:10]:
        yield f"{error.json_path}: {error.message[:300]}"


def texts(value):
    """Every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts(item)


def _no_number(word):
    raise ValueError(f"{word} is no JSON")


def _once(pairs):
    names = [name for name, _ in pairs]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"stands twice: {', '.join(twice)}")
    return dict(pairs)


SOUND = {
    "index.html": b'<!doctype html><html lang="fi"><head><link rel="canonical" href="https://a.fi/"></head><a type="application/json" href="data/a.json">a</a>',
    "data/a.json": b'{"$schema": "a.schema.json", "name": "x", "date": "2026-01-01"}',
    "data/a.schema.json": b"""{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["name"],
 "additionalProperties": false, "properties": {"$schema": {}, "name": {"type": "string"}, "date": {"format": "date"}}}""",
}
BREAKS = [
    ("data/a.json", b'"name": "x", ', b"", "required"),
    ("data/a.json", b'"x"', b"1", "string"),
    ("data/a.json", b'"x"', b'"https://a.fi/none/"', "not there"),
    ("data/a.json", b"2026-01-01", b"1.1.2026", "date"),
    ("data/a.json", b'"name"', b'"date": "2026-01-01", "name"', "twice"),
    ("data/a.json", b'"x"', b"NaN", "not JSON"),
    ("data/a.json", b"a.schema", b"b.schema", "not published"),
    ("data/a.json", b'"$schema": "a.schema.json", ', b"", "names no schema"),
    ("data/a.schema.json", b'"object"', b'"objekt"', "no JSON Schema"),
    ("index.html", b"data/a.json", b"data/b.json", "not there"),
]
