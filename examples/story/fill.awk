# fill.awk PIECES TEMPLATE: the template of minutes or of a study as somebody fills it in. PIECES are
# written as in minutes: first fields (`child-heard: "yes"`, or a key with its list), then texts under
# `## HEADING`. A field takes the place of the template's; a text comes below what stands under its heading
# there already. Hints, fields without a value and headings with nothing under them go.

function name(line) {
	sub(/:.*/, "", line)
	return line
}

function piece(line) {
	if (line ~ /^## /)
		place = line
	else if (place ~ /^## /) {
		if (line != "" || (place in said))
			said[place] = said[place] line "\n"
	} else if (line != "") {
		if (line ~ /^[a-z-]+:/)
			place = name(line)
		said[place] = said[place] line "\n"
	}
}

# flush: the heading that was collected, when there is something under it.
function flush() {
	sub(/^\n+/, "", under)
	sub(/\n+$/, "", under)
	if (heading != "" && (heading in said))
		under = under (under == "" ? "" : "\n\n") said[heading]
	sub(/\n+$/, "", under)
	if (heading != "" && under != "")
		print (parts++ ? "\n" : "") heading "\n\n" under
	heading = under = ""
}

# field: a line of the front matter. A key without a value is held back until an item of its list comes.
function field(line) {
	if (line ~ /^[a-z-]+:/) {
		held = ""
		replaced = name(line) in said
		if (replaced)
			printf "%s", said[name(line)]
		else if (line ~ /:$/)
			held = line "\n"
		else
			print line
	} else if (!replaced) {
		printf "%s%s\n", held, line
		held = ""
	}
}

FNR == NR { piece($0); next }
/^%/ || /^<!--.*-->$/ { next }
/^---$/ { print; fence++; next }
fence == 1 { field($0); next }
/^## / { flush(); heading = $0; next }
{ under = under $0 "\n" }
END { flush() }
