#include "logic/check/case_check.h"
#include "base/array.h"
#include "base/index.h"
#include "base/translate.h"
#include "model/name.h"
#include "model/record/agreement.h"
#include "model/record/approved_text.h"
#include "model/record/case_file.h"
#include "model/record/change_records.h"

/* How things stand when a record happens. */
struct course {
	const struct case_file *file;
	struct slice manager;	     /* absent: not known */
	const struct record *closed; /* the first closing that stands; NULL: the case is open */
	size_t opened;		     /* the place in the timeline since which it was open */
	size_t at;		     /* that of the record */
	struct diag_list *diags;
};

static bool check_closing(struct course *course, const struct record *record)
{
	const struct case_facts *facts = course->file->facts;
	struct position whole = { .file = record->shown };
	char day[DATE_TEXT_SIZE];

	if (facts != NULL && record->date < facts->opened)
		return diag_add(course->diags, SEVERITY_ERROR, "closing", &whole,
			_("the case is closed before it was opened (%s or later)"),
			date_format(facts->opened, day));
	/* two clones may both have closed it, which loses nothing */
	if (course->closed != NULL && case_file_closing(course->file, INT32_MAX) == course->closed)
		diag_add(course->diags, SEVERITY_WARNING, "closing", &whole,
			_("the case is already closed by '%.*s', which counts (reopen the case, "
			  "which ends both closings, and close it once)"),
			(int)course->closed->stem.length, course->closed->stem.data);
	else
		course->closed = record;
	return true;
}

/* Whether the closing closes the case before the record that is looked at. */
static bool is_closed_by(const struct course *course, struct slice closing)
{
	for (size_t i = course->opened; i < course->at; i++)
		if (record_is(&course->file->records[i], RECORD_CLOSING) &&
			slice_equal(course->file->records[i].stem, closing))
			return true;
	return false;
}

static bool check_reopening(struct course *course, const struct record *record)
{
	struct slice undoes = record_as_reopening(record)->undoes;
	struct position position = record_position(record, "undoes");

	if (is_closed_by(course, undoes)) {
		course->closed = NULL;
		course->opened = course->at;
		return true;
	}
	return slice_is_empty(undoes) ||
	       diag_add(course->diags, SEVERITY_ERROR, "closing", &position,
		       _("'%s' does not close the case then (name the closing that stands)"),
		       slice_text(undoes));
}

static bool check_handover(struct course *course, const struct record *record)
{
	const struct handover *handover = record_as_handover(record);
	struct slice manager = course->manager;
	struct position position;
	char day[DATE_TEXT_SIZE];

	course->manager = handover->to;
	if (handover->from.data == NULL || handover->to.data == NULL)
		return true; /* which was said */
	if (manager.data != NULL && !slice_equal(handover->from, manager)) {
		position = record_position(record, "from");
		return diag_add(course->diags, SEVERITY_ERROR, "manager", &position,
			_("'%s' is not the case manager on %s ('%s' is)"),
			slice_text(handover->from), date_format(record->date, day),
			slice_text(manager));
	}
	if (!slice_equal(handover->to, handover->from))
		return true;
	position = record_position(record, "to");
	return diag_add(course->diags, SEVERITY_ERROR, "manager", &position,
		_("'%s' is the case manager on %s already (another person takes over)"),
		slice_text(handover->to), date_format(record->date, day));
}

/* False with errors of rule "closing" and "manager". All records could be read, and stand in the
 * order of the timeline. */
static bool case_check_course(const struct case_file *file, struct diag_list *diags)
{
	static bool (*const checks[RECORD_KIND_COUNT])(
		struct course * course, const struct record *record) = {
		[RECORD_CLOSING] = check_closing,
		[RECORD_REOPENING] = check_reopening,
		[RECORD_HANDOVER] = check_handover,
	};
	struct course course = { .file = file, .diags = diags };
	bool good = true;

	if (file->facts != NULL)
		course.manager = file->facts->manager;
	for (size_t i = 0; i < file->record_count; i++) {
		const struct record *record = &file->records[i];
		course.at = i;
		if (!record->erased && checks[record->kind] != NULL)
			good &= checks[record->kind](&course, record);
	}
	return good;
}

/* A record or an assessment, as far as others speak of it. */
struct node {
	struct slice stem, shown;
	enum record_kind_id kind;
	day_number date;
	const struct record *record;	     /* NULL: an assessment */
	const struct assessment *assessment; /* NULL: a record */
};

struct graph {
	const struct case_file *file;
	struct node *nodes;
	size_t count;
	struct index by_stem; /* stem -> node */
	struct diag_list *diags;
};

/* Fields that name another record of the case: which must be older (of the same day at most), and
 * which form chains that may not be circles. */
static const struct link {
	const char *field;
	enum record_kind_id kind;
	bool older, chain;
} links[] = {
	{ "corrects", RECORD_ASSESSMENT, false, true },
	{ "replaces", RECORD_PLAN, true, true },
	{ "after", RECORD_REFERRAL, true, true },
	{ "of", RECORD_APPROVAL, true, false },
	{ "undoes", RECORD_REOPENING, true, false },
};

static void build(struct graph *graph, struct arena *arena)
{
	const struct case_file *file = graph->file;

	index_init(&graph->by_stem, arena);
	graph->nodes = arena_take(
		arena, file->record_count + file->assessment_count + 1, sizeof *graph->nodes);
	for (size_t i = 0; i < file->record_count; i++) {
		const struct record *record = &file->records[i];
		if (!record->erased)
			graph->nodes[graph->count++] = (struct node){ record->stem, record->shown,
				record->kind, record->date, record, NULL };
	}
	for (size_t i = 0; i < file->assessment_count; i++) {
		const struct assessment *assessment = &file->assessments[i];
		if (!assessment->erased)
			graph->nodes[graph->count++] =
				(struct node){ assessment->stem, assessment->shown,
					RECORD_ASSESSMENT, assessment->date, NULL, assessment };
	}
	for (size_t i = 0; i < graph->count; i++)
		index_put(&graph->by_stem, graph->nodes[i].stem, &graph->nodes[i]);
}

static const struct link *link_of(const struct node *node)
{
	for (size_t i = 0; i < ARRAY_LEN(links); i++)
		if (links[i].kind == node->kind)
			return &links[i];
	return NULL;
}

/* What a node's link names; NULL when that is not there. */
static const struct node *follow(const struct graph *graph, const struct node *node)
{
	const struct link *link = link_of(node);
	struct slice stem = { 0 };

	if (node->assessment != NULL) {
		stem = node->assessment->about.corrects;
	} else if (link != NULL) {
		const struct front_entry *entry =
			front_matter_find(&node->record->front, link->field);
		if (entry != NULL && entry->count > 0)
			stem = entry->values[0].text;
	}
	return slice_is_empty(stem) ? NULL : index_get(&graph->by_stem, stem);
}

static struct position place_of(
	const struct graph *graph, const struct node *node, const char *field)
{
	if (node->assessment != NULL)
		return assessment_place(node->assessment, field, graph->diags->arena);
	return record_position(node->record, field);
}

/* Whether the chain that begins here comes back here. A circle that it only runs into is found from
 * inside; no chain is longer than there are records. */
static bool is_in_circle(const struct graph *graph, const struct node *start)
{
	const struct node *node = start;

	for (size_t steps = 0; steps <= graph->count; steps++) {
		node = follow(graph, node);
		if (node == NULL || link_of(node) != link_of(start))
			return false;
		if (node == start)
			return true;
	}
	return false;
}

static bool check_link(const struct graph *graph, const struct node *node)
{
	const struct link *link = link_of(node);
	const struct node *named = link == NULL ? NULL : follow(graph, node);
	char day[DATE_TEXT_SIZE];

	if (named == NULL)
		return true;
	struct position position = place_of(graph, node, link->field);
	if (link->chain && is_in_circle(graph, node))
		return diag_add(graph->diags, SEVERITY_ERROR, "circle", &position,
			_("%s: '%.*s' leads back to this record (an older one)"), link->field,
			(int)named->stem.length, named->stem.data);
	if (link->older && named->date > node->date)
		return diag_add(graph->diags, SEVERITY_ERROR, "record-order", &position,
			_("%s: '%.*s' is newer than this record (%s or later)"), link->field,
			(int)named->stem.length, named->stem.data, date_format(named->date, day));
	return true;
}

/* Who wrote what an approval stands for. */
static bool is_author(const struct graph *graph, const struct node *node, struct slice person)
{
	if (node->assessment != NULL)
		return slice_equal(node->assessment->about.assessor, person) ||
		       slice_equal(node->assessment->about.entered_by, person);
	return case_file_is_author(graph->file, node->record, person);
}

static bool needs_approval(const struct node *node)
{
	if (node->assessment != NULL)
		return !slice_is_empty(node->assessment->about.override_level);
	return record_kind_has(node->kind, RECORD_IS_APPROVED);
}

/* What was approved is as it was: an approval without a hash, written by hand, keeps none. */
static bool check_text(const struct graph *graph, const struct node *node, const struct node *named)
{
	struct slice kept = record_as_approval(node->record)->text_hash;
	char hash[HASH_TEXT_SIZE];

	if (slice_is_empty(kept) || named->record == NULL)
		return true;
	approved_text_hash(named->record, graph->diags->arena, hash);
	if (slice_equals(kept, hash))
		return true;
	struct position whole = { .file = named->record->shown };
	return diag_add(graph->diags, SEVERITY_ERROR, "approved", &whole,
		_("changed after its approval %.*s (only its tasks may change; new minutes say "
		  "what is new)"),
		(int)node->stem.length, node->stem.data);
}

static bool check_approval(const struct graph *graph, const struct node *node)
{
	const struct node *named;

	if (node->kind != RECORD_APPROVAL || (named = follow(graph, node)) == NULL)
		return true;
	const struct approval *approval = record_as_approval(node->record);
	if (!needs_approval(named)) {
		struct position position = place_of(graph, node, "of");
		return diag_add(graph->diags, SEVERITY_ERROR, "approval", &position,
			_("'%.*s' needs no approval (an override, a plan, minutes or a study "
			  "does)"),
			(int)named->stem.length, named->stem.data);
	}
	if (slice_is_empty(approval->by) || !is_author(graph, named, approval->by))
		return check_text(graph, node, named);
	struct position position = place_of(graph, node, "by");
	return diag_add(graph->diags, SEVERITY_ERROR, "approval", &position,
		_("'%s' is the author of what is approved (somebody else)"),
		slice_text(approval->by));
}

static bool check_node(const struct graph *graph, const struct node *node)
{
	bool good = check_link(graph, node);

	return check_approval(graph, node) && good;
}

static bool not_erased(const struct graph *graph, struct slice shown)
{
	struct position whole = { .file = shown };

	return diag_add(graph->diags, SEVERITY_ERROR, "erased", &whole,
		_("the case was erased (nothing but stubs beside its case.md)"));
}

static bool check_erased(const struct graph *graph)
{
	const struct case_file *file = graph->file;
	bool good = true;

	if (!file->facts_record.erased)
		return true;
	for (size_t i = 0; i < graph->count; i++)
		good = not_erased(graph, graph->nodes[i].shown);
	if (file->members.count > 0)
		good = not_erased(graph, file->members.table.file);
	return good;
}

/* Whoever gives such a name to a command means the case with that id, today or one day. */
static bool check_handle_form(const struct case_file *file, struct diag_list *diags)
{
	if (file->facts == NULL || !name_is_case(file->facts->handle))
		return true;
	struct position position = record_position(&file->facts_record, "handle");
	return diag_add(diags, SEVERITY_ERROR, "handle", &position,
		_("the handle '%.*s' could be the id of a case (choose a shorter or longer one: "
		  "case-set handle=)"),
		(int)file->facts->handle.length, file->facts->handle.data);
}

bool case_check(const struct case_file *file, struct arena *arena, struct diag_list *diags)
{
	struct graph graph = { .file = file, .diags = diags };
	bool good = true;

	build(&graph, arena);
	for (size_t i = 0; i < graph.count; i++)
		good &= check_node(&graph, &graph.nodes[i]);
	if (!file->broken)
		good &= case_check_course(file, diags);
	good &= check_handle_form(file, diags);
	return check_erased(&graph) && good;
}

bool meetings_check_approval(const struct record *approval, const struct record *named,
	struct arena *arena, struct diag_list *diags)
{
	struct record both[] = { *named, *approval };
	const struct case_file file = { .records = both, .record_count = ARRAY_LEN(both) };
	struct graph graph = { .file = &file, .diags = diags };

	build(&graph, arena);
	return check_node(&graph, index_get(&graph.by_stem, approval->stem));
}
