#include "text/conflict_marker.h"
#include "base/translate.h"
#include "text/lines.h"

enum { MARKER_LENGTH = 7 };

/* The byte that the line's mark is made of; 0 when it is none. */
static char marker_of(struct slice line)
{
	size_t length = 0;

	if (line.length < MARKER_LENGTH)
		return 0;
	while (length < line.length && line.data[length] == line.data[0])
		length++;
	bool ends = length == line.length || line.data[length] == ' ';
	bool is_mark = line.data[0] == '<' || line.data[0] == '|' || line.data[0] == '=' ||
		       line.data[0] == '>';
	return length == MARKER_LENGTH && ends && is_mark ? line.data[0] : 0;
}

bool conflict_marker_check(struct slice shown, struct slice bytes, struct diag_list *diags)
{
	struct line_reader reader;
	struct line line;
	bool open = false, good = true;

	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		char marker = marker_of(line.text);
		if (marker == 0 || (marker == '=' && !open))
			continue;
		open = marker != '>';
		struct position position = { shown, line.number, 0, line.text };
		good = diag_add(diags, SEVERITY_ERROR, "conflict-marker", &position,
			_("git could not merge here (join both versions by hand and delete the "
			  "marks)"));
	}
	return good;
}
