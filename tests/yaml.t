#!/bin/sh
# Front matter as the library writes it, with all that the format allows around it, means the same to
# other readers of YAML: PyYAML and js-yaml. Only a date may be a date there.
. "${0%/*}/lib.sh"

"$BUILD/unit/test_front_matter_property" --documents >documents || bail "no documents"

cat >read.py <<'PYTHON'
import datetime, sys, yaml

def text(value):
    assert type(value) in (str, int, datetime.date), value
    return str(value)

def read(document, expected):
    lines = document.decode("utf-8-sig").split("\n")
    fence = [i for i, line in enumerate(lines) if line.rstrip(" \r") == "---"]
    got = yaml.safe_load("\n".join(lines[: fence[1]]) + "\n") or {}
    fields = [line.split("\t") for line in expected.decode().splitlines()]
    assert [str(key) for key in got] == [key for key, _, _ in fields], (list(got), fields)
    for value, (key, kind, values) in zip(got.values(), fields):
        values = [bytes.fromhex(v).decode() for v in values.split(",")]
        if kind == "absent":
            assert value is None, (key, value)
        elif kind == "boolean":
            assert value is (values[0] == "true"), (key, value)
        elif kind == "scalar":
            assert text(value) == values[0], (key, value, values)
        elif values != [""] or value:
            assert [text(v) for v in value] == values, (key, value, values)

parts = open("documents", "rb").read().split(b"\0")[:-1]
for i in range(0, len(parts), 2):
    try:
        read(parts[i], parts[i + 1])
    except Exception as problem:
        sys.exit("%s: %r\n%s" % (type(problem).__name__, problem, parts[i].decode()))
print(len(parts) // 2)
PYTHON

cat >read.js <<'JAVASCRIPT'
const assert = require("assert"), fs = require("fs"), yaml = require("js-yaml");

const text = value => {
	if (value instanceof Date)
		return value.toISOString().slice(0, 10);
	assert.ok(typeof value === "string" || typeof value === "number", value);
	return String(value);
};

const read = (document, expected) => {
	const lines = document.replace(/^\uFEFF/, "").split("\n");
	const end = lines.findIndex((line, i) => i > 0 && /^--- *\r?$/.test(line));
	const got = yaml.load(lines.slice(0, end).join("\n") + "\n") || {};
	const fields = expected.split("\n").slice(0, -1).map(line => line.split("\t"));
	assert.deepStrictEqual(Object.keys(got).sort(), fields.map(field => field[0]).sort());
	for (const [key, kind, hex] of fields) {
		const values = hex.split(",").map(v => Buffer.from(v, "hex").toString());
		if (kind === "absent")
			assert.strictEqual(got[key], null);
		else if (kind === "boolean")
			assert.strictEqual(got[key], values[0] === "true");
		else if (kind === "scalar")
			assert.strictEqual(text(got[key]), values[0]);
		else if (hex !== "" || got[key].length > 0)
			assert.deepStrictEqual(got[key].map(text), values);
	}
};

const parts = fs.readFileSync("documents", "utf8").split("\0").slice(0, -1);
for (let i = 0; i < parts.length; i += 2) {
	try {
		read(parts[i], parts[i + 1]);
	} catch (problem) {
		console.error(problem.message + "\n" + parts[i]);
		process.exit(1);
	}
}
console.log(parts.length / 2);
JAVASCRIPT

check_same "PyYAML reads the same" /usr/bin/python3 read.py <<END
300
END
check_same "js-yaml reads the same" env NODE_PATH=/usr/share/nodejs node read.js <<END
300
END
finish
