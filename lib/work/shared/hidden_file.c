#include "work/shared/hidden_file.h"
#include "text/lines.h"
#include "text/unicode.h"
#include "work/shared/findings.h"
#include "work/shared/take_value.h"

bool read_hidden_file(
	struct context *context, struct slice file, struct slice *shown, struct slice *bytes)
{
	bool is_input = slice_equals(file, "-");
	size_t bad;

	*shown = is_input ? slice_from(_("standard input")) : file;
	const struct position whole = { .file = *shown };
	if (!file_read(file.data, SOURCE_RECORD_CAP, context->arena, context->diags, bytes))
		return false;
	if (!is_input && !store_is_outside(&context->store, file.data, context->arena))
		diag_add(context->diags, SEVERITY_WARNING, "identities-inside", &whole,
			_("the file lies in a store or its git work tree (delete it, so that it "
			  "is never committed)"));
	return unicode_valid(*bytes, &bad) ||
	       diag_add(context->diags, SEVERITY_ERROR, "utf-8", &whole,
		       _("byte %zu is no UTF-8 (text in UTF-8)"), bad + 1);
}

bool each_hidden_line(struct context *context, struct slice shown, struct slice bytes,
	take_hidden_line *take, void *closure)
{
	struct position position = { .file = shown };
	struct line_reader reader;
	struct line line;
	bool good = true;

	line_reader_init(&reader, bytes);
	while (line_reader_next(&reader, &line)) {
		struct slice text = slice_trim(line.text);
		size_t equals = slice_find(text, '=', 0);
		position.line = line.number;
		if (text.length == 0 || text.data[0] == '#')
			continue;
		if (equals == 0 || equals == text.length)
			good = diag_add(context->diags, SEVERITY_ERROR, "syntax", &position,
				_("this line sets nothing (expected FIELD=VALUE)"));
		else
			good = take(closure, &position, text) && good;
	}
	return good;
}

bool check_hidden_value(struct context *context, const struct field *field, const char *name,
	struct slice value, const struct position *position)
{
	struct findings findings;
	day_number day;

	findings_begin(context, &findings);
	bool good = check_value(context, field, value);
	findings_end(context, &findings, FINDINGS_DROP);
	if (good && field->type == FIELD_DATE && date_parse(value, &day) &&
		day > context->today + 1)
		return diag_add(context->diags, SEVERITY_ERROR, "future", position,
			_("%s: the date is in the future"), name);
	return good ||
	       diag_add(context->diags, SEVERITY_ERROR, "hidden-value", position,
		       field->type == FIELD_DATE
			       ? _("%s: the value is not a date that exists (expected YYYY-MM-DD)")
			       : _("%s: the value is not one line of text in UTF-8"),
		       name);
}
