"""Linked data: JSON-LD against the vocabulary of schema.org, and DCAT against DCAT-AP 3.

The vocabulary is npm's `schema-dts`: schema.org as types of TypeScript, so the compiler says which
type or property there is not. No registry carries the shapes of DCAT-AP, so what it demands, and what
a reader of a catalogue of ours needs, stands here.
"""

import json
import re
import subprocess
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from rdflib import DCAT, DCTERMS, FOAF, RDF, Graph, Literal, URIRef

from judges import Verdict
from judges.opendata import texts

SCHEMA_ORG = re.compile(r"https?://schema\.org/?$")
# DCAT-AP 3.0: what each must have; format and publisher are ours to demand.
WANTED = {
    DCAT.Catalog: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset),
    DCAT.Dataset: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.distribution),
    DCAT.Distribution: (DCAT.accessURL, DCTERMS["format"]),
    FOAF.Agent: (FOAF.name,),
}
NO_TEXT = (DCAT.accessURL, DCAT.downloadURL, DCTERMS.license, DCTERMS.publisher, DCAT.distribution, DCAT.dataset, DCAT.landingPage)


def judge(site, packages):
    documents, faults = [], []
    for path, text in sources(site):
        try:
            documents.append((path, json.loads(text)))
        except ValueError as reason:
            faults.append(f"{path}: not JSON: {reason}")
    schema_org, others = [], []
    for path, value in documents:
        contexts = value.get("@context") if isinstance(value, dict) else None
        of_schema_org = isinstance(contexts, str) and SCHEMA_ORG.match(contexts)
        (schema_org if of_schema_org else others).append((path, value))
        faults += [f"{path}: {address} is not there" for address in sorted(set(texts(value))) if site.lacks(address)]
    faults += [*compiled(schema_org, packages)]
    faults += [f"{path}: {fault}" for path, value in schema_org for fault in breadcrumbs(value)]
    catalogues = [(path, *graph(value)) for path, value in others] + [(path, *turtle(text)) for path, text in site.ending(".ttl").items()]
    for path, read, reason in catalogues:
        faults += [f"{path}: {reason}"] if reason else [f"{path}: {fault}" for fault in catalogue(read)]
    faults += [*licences([read for _, read, _ in catalogues if read is not None])]
    if not schema_org or not catalogues:
        faults.append(f"there is nothing to judge: {len(schema_org)} pieces of JSON-LD, {len(catalogues)} catalogues")
    sets = sum(len(set(read.subjects(RDF.type, DCAT.Dataset))) for _, read, _ in catalogues if read is not None)
    return Verdict(f"{len(schema_org)} pieces of JSON-LD, {len(catalogues)} catalogues with {sets} datasets", faults)


def sources(site):
    """Every piece of JSON-LD: in pages, and as a file."""
    for page in site.pages:
        if b"application/ld+json" in page.markup:
            for script in page.tree.xpath('//script[@type="application/ld+json"]'):
                yield page.path, script.text or ""
    for path, bytes in site.ending(".jsonld").items():
        yield path, bytes.decode("utf-8", "replace")


def shape(value):
    """A value without its words: pieces that have the same shape are right or wrong together."""
    if isinstance(value, dict):
        return {name: item if name.startswith("@") and name != "@id" else shape(item) for name, item in value.items()}
    if isinstance(value, list):
        return list({json.dumps(shape(item)): shape(item) for item in value}.values())
    if isinstance(value, str) and not value.startswith(("http://schema.org/", "https://schema.org/")):
        return "https://" if re.match(r"https?://", value) else ""
    return value


def compiled(documents, packages):
    """What the compiler says of one piece of each shape: `path (and N more): words`."""
    shapes = {}
    for path, value in documents:
        for piece in _pieces(value):
            shapes.setdefault(json.dumps(shape(piece), sort_keys=True), []).append((path, piece))
    if not shapes:
        return
    found = list(shapes.values())
    lines = ['import type { Thing, WithContext } from "schema-dts";']
    for number, places in enumerate(found):
        piece = {**places[0][1], "@context": "https://schema.org"}
        lines.append(f"export const piece{number}: WithContext<Thing> = {json.dumps(piece)};")
    for line, words in compiler("\n".join(lines), packages):
        places = found[int(line) - 2]
        yield f"{places[0][0]} (and {len(places) - 1} more): schema.org: {words}"


@lru_cache(maxsize=8)
def compiler(source, packages):
    """The complaints of the TypeScript compiler about a text: their lines and words."""
    with TemporaryDirectory(dir=packages.parent) as folder:
        file = Path(folder, "pieces.ts")
        file.write_text(source, encoding="utf-8")
        options = "--noEmit --strict --skipLibCheck --pretty false --module esnext --moduleResolution bundler --types".split()
        told = subprocess.run([packages / ".bin" / "tsc", *options, "", file], capture_output=True, text=True)
    complaints = re.findall(r"pieces\.ts\((\d+),\d+\): error \w+: (.*)", told.stdout)
    if told.returncode and not complaints:
        raise RuntimeError(f"the TypeScript compiler failed: {told.stdout}{told.stderr}")
    return complaints


def _pieces(value):
    """The pieces of a graph, each on its own: one of many kinds tells the compiler too little."""
    if isinstance(value, dict) and isinstance(value.get("@graph"), list):
        return [piece for piece in value["@graph"] if isinstance(piece, dict)]
    return [value]


def breadcrumbs(value):
    """The way to a page is numbered from one."""
    for piece in _pieces(value):
        for crumbs in [piece, piece.get("breadcrumb")]:
            if isinstance(crumbs, dict) and crumbs.get("@type") == "BreadcrumbList":
                numbers = [crumb.get("position") for crumb in crumbs.get("itemListElement", [])]
                if numbers != list(range(1, len(numbers) + 1)) or not numbers:
                    yield f"the positions of breadcrumbs are {numbers}"


def graph(value):
    """A piece of JSON-LD as a graph, or why not. Nothing is fetched."""
    if isinstance(value, dict) and "@context" not in value:
        return None, "no @context"
    if any(isinstance(it, str) for it in _contexts(value)):
        return None, "its context stands elsewhere and must be fetched"
    try:
        return Graph().parse(data=json.dumps(value), format="json-ld"), None
    except Exception as reason:  # noqa: BLE001  (rdflib raises whatever its parts do)
        return None, f"no JSON-LD: {reason}"


def _contexts(value):
    context = value.get("@context") if isinstance(value, dict) else None
    return context if isinstance(context, list) else [context]


def turtle(bytes):
    try:
        return Graph().parse(data=bytes, format="turtle"), None
    except Exception as reason:  # noqa: BLE001
        return None, f"no Turtle: {reason}"


def catalogue(read):
    if not any(read.subjects(RDF.type, DCAT.Dataset)):
        yield "describes no dataset"
    for kind, wanted in WANTED.items():
        for thing in sorted(set(read.subjects(RDF.type, kind))):
            for property in wanted:
                if read.value(thing, property) is None:
                    yield f"{_short(read, kind)} {thing}: no {_short(read, property)}"
    for property in NO_TEXT:
        for thing, value in read.subject_objects(property):
            if isinstance(value, Literal):
                yield f"{thing}: {_short(read, property)} is a text, not an address: {value}"
    for property in (DCTERMS.title, DCTERMS.description):
        for thing, value in read.subject_objects(property):
            if not str(value).strip():
                yield f"{thing}: {_short(read, property)} is empty"
    for publisher in set(read.objects(None, DCTERMS.publisher)):
        if isinstance(publisher, URIRef) and (publisher, None, None) not in read:
            yield f"the publisher {publisher} is not described"


def licences(catalogues):
    """Every distribution states the licence where any does. Where none does, the publisher has set none,
    and nobody can set it for them.
    """
    stated = {(read, it): read.value(it, DCTERMS.license) for read in catalogues for it in set(read.subjects(RDF.type, DCAT.Distribution))}
    if any(stated.values()):
        yield from sorted(f"{it}: no dct:license, but others have one" for (_, it), licence in stated.items() if not licence)


def _short(read, name):
    return read.namespace_manager.normalizeUri(name)


SOUND = {
    "index.html": b"""<!doctype html><html lang="fi"><head><title>x</title><link rel="canonical" href="https://a.fi/"></head>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "GovernmentService", "name": "x",
"serviceOperator": {"@type": "GovernmentOrganization", "name": "y"}, "url": "https://a.fi/"}</script>
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "BreadcrumbList",
"itemListElement": [{"@type": "ListItem", "position": 1, "name": "x", "item": "https://a.fi/"}]}]}</script>""",
    "catalog.jsonld": b"""{"@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
"foaf": "http://xmlns.com/foaf/0.1/"}, "@id": "https://a.fi/#c", "@type": "dcat:Catalog", "dct:title": "t", "dct:description": "d",
"dct:publisher": {"@id": "https://b.fi/", "@type": "foaf:Agent", "foaf:name": "n"},
"dcat:dataset": {"@id": "https://a.fi/#d", "@type": "dcat:Dataset", "dct:title": "t", "dct:description": "d", "dct:publisher": {"@id": "https://b.fi/"},
"dcat:distribution": [{"@id": "https://a.fi/#f", "@type": "dcat:Distribution", "dcat:accessURL": {"@id": "https://a.fi/"},
"dct:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"}, "dct:format": {"@id": "http://publications.europa.eu/resource/authority/file-type/CSV"}},
{"@id": "https://a.fi/#e", "@type": "dcat:Distribution", "dcat:accessURL": {"@id": "https://a.fi/"},
"dct:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"}, "dct:format": {"@id": "http://publications.europa.eu/resource/authority/file-type/JSON"}}]}}""",
}
BREAKS = [
    ("index.html", b'"GovernmentService"', b'"GovernmentServices"', "schema.org"),
    ("index.html", b'"name": "y"', b'"nane": "y"', "nane"),
    ("index.html", b'"item"', b'"itam"', "itam"),
    ("index.html", b'"position": 1', b'"position": 2', "breadcrumbs"),
    ("index.html", b'"url": "https://a.fi/"', b'"url": "https://a.fi/none/"', "not there"),
    ("index.html", b'"name": "x",\n', b'"name": "x"', "not JSON"),
    ("catalog.jsonld", b'"dct:title": "t", "dct:description": "d", "dct:publisher": {"@id": "https://b.fi/"}', b'"dct:title": "t", "dct:publisher": {"@id": "https://b.fi/"}', "no dct:description"),
    ("catalog.jsonld", b'{"@id": "https://a.fi/"}', b'"https://a.fi/"', "not an address"),
    ("catalog.jsonld", b'"dct:license"', b'"dct:licence"', "no dct:license"),
    ("catalog.jsonld", b'"foaf:name"', b'"foaf:nick"', "foaf:name"),
    ("catalog.jsonld", b'"dcat:Dataset"', b'"dcat:DataSet"', "no dataset"),
]
