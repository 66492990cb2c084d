/* A signal: somebody saw signs (outside cases; who it was stands in the identities only). */
#ifndef MODEL_SIGNAL_H
#define MODEL_SIGNAL_H

#include "model/record/record.h"

struct signal_record {
	struct record_common common; /* its `time` is the signal's */
	struct slice source;
	struct slice channel; /* person, phone, e-mail, letter, own-search */
	struct slice_list reasons;
	struct slice urgency;	  /* now, days, weeks */
	struct slice_list events; /* model/record/event.h */
};
extern const struct schema signal_schema;
const struct signal_record *record_as_signal(const struct record *record);
extern const struct word signal_channels[], signal_urgencies[], signal_words[];

/* What becomes of a signal, in the order of signal_words. */
enum signal_word {
	SIGNAL_OPENED, /* a case */
	SIGNAL_JOINED, /* a case */
	SIGNAL_ADVICE_ONLY,
	SIGNAL_PASSED_ON,
	SIGNAL_DECLINED,
};

struct signal_event {
	day_number date;
	enum signal_word word;
	struct slice detail; /* CASE, TO or REASON; absent where none is said */
	bool undone;	     /* it voids an event of that word */
};

/* One event's text; false (rule "event") with what would be right. `position` may be NULL. */
bool signal_event_read(struct slice text, const struct position *position, struct diag_list *diags,
	struct signal_event *event);

/* The events of a signal that stand on a day (DATE_NONE: after all), by date, then by their words:
 * none while nobody has screened it; two are a contradiction for people to settle. */
struct signal_event *signal_events(
	const struct signal_record *signal, day_number day, struct arena *arena, size_t *count);

/* The case that an event names; absent. */
struct slice signal_event_case(const struct signal_event *event);

/* False with a warning of rule "signal-events" when two events stand. */
bool signal_check_events(const struct record *record, struct arena *arena, struct diag_list *diags);

#endif
