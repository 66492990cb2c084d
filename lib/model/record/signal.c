#include "model/record/signal.h"
#include "base/array.h"
#include "base/translate.h"

const struct word signal_channels[] = {
	{ "person", N_("person") },
	{ "phone", N_("telephone") },
	{ "e-mail", N_("e-mail") },
	{ "letter", N_("letter") },
	{ "own-search", N_("own search") },
	{ NULL, NULL },
};

const struct word signal_urgencies[] = {
	{ "now", N_("now") },
	{ "days", N_("within days") },
	{ "weeks", N_("within weeks") },
	{ NULL, NULL },
};

const struct word signal_outcomes[] = {
	{ "opened", N_("case opened") },
	{ "joined", N_("joined to a case") },
	{ "advice-only", N_("advice only") },
	{ "passed-on", N_("passed on") },
	{ "declined", N_("declined") },
	{ NULL, NULL },
};

static const struct field signal_fields[] = {
	{ .name = "source",
		.type = FIELD_CODE,
		.flags = FIELD_REQUIRED,
		.offset = offsetof(struct signal_record, source),
		.of = "sources" },
	{ .name = "channel",
		.type = FIELD_WORD,
		.offset = offsetof(struct signal_record, channel),
		.words = signal_channels },
	{ .name = "reasons",
		.type = FIELD_CODE,
		.flags = FIELD_LIST,
		.offset = offsetof(struct signal_record, reasons),
		.of = "reasons" },
	{ .name = "urgency",
		.type = FIELD_WORD,
		.offset = offsetof(struct signal_record, urgency),
		.words = signal_urgencies },
	{ .name = "screened",
		.type = FIELD_DATE,
		.offset = offsetof(struct signal_record, screened) },
	{ .name = "outcome",
		.type = FIELD_WORD,
		.offset = offsetof(struct signal_record, outcome),
		.words = signal_outcomes },
	{ .name = "opened-case",
		.type = FIELD_CASE,
		.offset = offsetof(struct signal_record, opened_case) },
};
const struct schema signal_schema = { .name = "signal",
	.base = &record_common_schema,
	.fields = signal_fields,
	.count = ARRAY_LEN(signal_fields),
	.size = sizeof(struct signal_record) };

const struct signal_record *record_as_signal(const struct record *record)
{
	return record_fields(record, RECORD_SIGNAL);
}
