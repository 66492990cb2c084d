#include "work/report/released.h"
#include "base/translate.h"
#include "store/git.h"
#include "work/shared/load_platform.h"
#include "work/shared/save.h"

static const char path[] = "released.csv";

bool released_begin(struct context *context, const char *kind, day_number from, day_number to,
	struct released *released)
{
	enum grid grid = GRID_HALF_YEAR;

	*released = (struct released){ .kind = kind };
	if (!load_table(context, RING_PLATFORM, slice_from(path), &release_schema, &released->rows))
		return false;
	grid_find(context->platform.settings.grid_code, &grid);
	if (!period_choose(grid, from, to, context->today, context->diags, &released->period) ||
		!release_check_period(
			&released->rows, kind, released->period, context->today, context->diags))
		return false;
	released->before = release_find(&released->rows, kind, released->period);
	reads_init(&released->reads, context->arena);
	store_keep_reads(&context->store, &released->reads);
	return context_read_settings(context, false);
}

bool released_is_same(const struct released *released)
{
	char hash[HASH_TEXT_SIZE];

	reads_hash(&released->reads, hash);
	return released->before != NULL && slice_equals(released->before->hash, hash);
}

bool released_open(struct context *context, const struct released *released, struct context *past)
{
	char date[DATE_TEXT_SIZE];

	*past = (struct context){ 0 };
	if (slice_is_empty(released->before->commit))
		return diag_add(context->diags, SEVERITY_ERROR, "released", NULL,
			_("this period was released on %s without a commit, and what it was read "
			  "from has changed since (it cannot be made again; late entries count in "
			  "the next period)"),
			date_format(released->before->date, date));
	return context_open_at(context, released->before->commit, past);
}

struct slice released_commit(
	struct context *context, const struct released *released, const char **why)
{
	const struct slice none = { 0 };

	*why = NULL;
	if (released->before != NULL)
		return released->before->commit;
	*why = _("the cases lie in a repository of their own");
	if (store_cases_are_apart(&context->store))
		return none;
	const char *root = slice_text(context->store.root);
	struct slice commit;
	*why = _("the store is not kept in git");
	if (git_head(root, context->arena, context->diags, &commit) != GIT_FOUND)
		return none;
	*why = _("the store holds changes that are not committed");
	if (!git_is_clean(root))
		return none;
	*why = NULL;
	return commit;
}

bool released_record(struct context *context, const struct released *released, struct slice commit)
{
	char hash[HASH_TEXT_SIZE];
	struct release release;
	struct buf bytes;

	if (released->before != NULL)
		return true;
	reads_hash(&released->reads, hash);
	schema_clear(&release_schema, &release);
	release.kind = slice_from(released->kind);
	release.from = released->period.from;
	release.to = released->period.to;
	release.date = context->today;
	release.commit = commit;
	release.hash = arena_copy(context->arena, slice_from(hash));
	buf_init(&bytes);
	bool put = rows_put(&released->rows, &release, context->arena, context->diags, &bytes);
	if (put)
		add_change(context, RING_PLATFORM, slice_from(path), released->rows.table.bytes,
			buf_slice(&bytes));
	buf_free(&bytes);
	return put;
}
