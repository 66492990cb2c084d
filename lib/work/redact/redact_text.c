#include "work/redact/redact_text.h"
#include "store/output.h"
#include "text/lines.h"
#include "text/unicode.h"
#include "work/redact/find_redactions.h"
#include "work/shared/findings.h"
#include "work/shared/save.h"

/* A text and where it comes from. */
struct redacting {
	struct context *context;
	struct slice file;  /* as it was named; "-" */
	struct slice shown; /* as it is called in messages */
	bool is_input, is_stored;
	enum ring ring;	     /* of what is stored */
	struct slice inside; /* its path there */
	struct slice bytes;
};

static bool is_input(struct slice file)
{
	return slice_equals(file, "-");
}

static bool read_text(struct redacting *redacting)
{
	struct context *context = redacting->context;
	struct store *store = &context->store;
	struct position whole = { .file = redacting->shown };

	if (!redacting->is_input)
		redacting->is_stored = store_locate(store, redacting->file.data, context->arena,
			&redacting->ring, &redacting->inside);
	if (!redacting->is_stored)
		return file_read(redacting->file.data, SOURCE_RECORD_CAP, context->arena,
			context->diags, &redacting->bytes);
	if (redacting->ring == RING_IDENTITIES)
		return diag_add(context->diags, SEVERITY_ERROR, "identities", &whole,
			_("the identities are where names belong (name another file)"));
	struct source *source = store_need(store, redacting->ring, context->diags);
	enum source_found found =
		source == NULL ? SOURCE_FAILED
			       : source_read(source, redacting->inside, SOURCE_RECORD_CAP,
					 context->arena, context->diags, &redacting->bytes);
	return found == SOURCE_FOUND ||
	       (found == SOURCE_ABSENT && diag_add(context->diags, SEVERITY_ERROR, "no-file",
						  &whole, _("there is no such file")));
}

/* What is wrong is said without its line, which may hold a name. */
static bool check_text(struct redacting *redacting)
{
	struct context *context = redacting->context;
	struct findings findings;

	findings_begin(context, &findings);
	bool good = unicode_check_file(redacting->shown, redacting->bytes, context->diags);
	for (size_t i = 0; i < findings.list.count; i++)
		findings.list.items[i].position.source = (struct slice){ 0 };
	findings_end(context, &findings, FINDINGS_HAND_ON);
	return good;
}

/* A place in the text that moves on; columns count characters. */
struct mark {
	size_t offset, line, column; /* the latter two from 1 */
};

static void move_to(struct mark *place, struct slice text, size_t offset)
{
	for (; place->offset < offset; place->offset++) {
		char byte = text.data[place->offset];
		place->column += (byte & 0xC0) != 0x80;
		if (byte == '\n') {
			place->line++;
			place->column = 1;
		}
	}
}

static void list(const struct redacting *redacting, const struct redactions *redactions,
	const struct slice_list *roles)
{
	struct mark place = { lines_mark_length(redacting->bytes), 1, 1 };

	for (size_t i = 0; i < redactions->count; i++) {
		const struct redaction *item = &redactions->items[i];
		move_to(&place, redacting->bytes, item->start);
		buf_format(&redacting->context->talk, "%s:%zu:%zu: %s -> %s\n",
			slice_text(redacting->shown), place.line, place.column,
			redaction_label(item->kind), slice_text(roles->items[i]));
	}
}

/* Outside the store, in the same steps; what was changed meanwhile stays. */
static bool replace_file(const struct redacting *redacting, struct slice text)
{
	struct context *context = redacting->context;
	const char *path = redacting->file.data;
	struct output output;
	struct slice now;

	if (context->dry_run)
		return text_diff(
			redacting->shown, redacting->bytes, text, &context->output, context->diags);
	if (!output_prepare(
		    &context->store, path, text, false, context->arena, context->diags, &output))
		return false;
	bool same = file_read(path, SOURCE_RECORD_CAP, context->arena, context->diags, &now);
	if (same && !slice_equal(now, redacting->bytes))
		same = diag_add(context->diags, SEVERITY_ERROR, "changed",
			&(struct position){ .file = redacting->shown },
			_("the file changed meanwhile, so it was not replaced (try again)"));
	if (!same) {
		output_drop(&output);
		return false;
	}
	return output_publish(&output, context->diags);
}

static bool replace(const struct redacting *redacting, struct slice text)
{
	struct context *context = redacting->context;

	if (redacting->is_input) {
		buf_add_slice(&context->output, text);
		return true;
	}
	if (slice_equal(text, redacting->bytes)) {
		buf_format(&context->talk, "%s\n", _("nothing changes"));
		return true;
	}
	if (!redacting->is_stored)
		return replace_file(redacting, text);
	add_change(context, redacting->ring, redacting->inside, redacting->bytes, text);
	return save(context,
		arena_format(context->arena, "Redact %s", slice_text(redacting->inside)).data);
}

bool redact_text(struct context *context, struct slice file, bool verify)
{
	struct redacting redacting = { .context = context,
		.file = file,
		.shown = is_input(file) ? slice_from(_("standard input")) : file,
		.is_input = is_input(file) };
	struct redactions redactions;
	struct slice_list roles;
	struct redacted redacted;

	if (!read_text(&redacting) || !check_text(&redacting) ||
		!find_redactions(context, redacting.bytes, &redactions, &roles, &redacted))
		return false;
	list(&redacting, &redactions, &roles);
	context->answer_is_no = verify && redactions.count > 0;
	return verify ? redactions.count == 0 : replace(&redacting, redacted.text);
}
