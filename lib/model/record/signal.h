/* A signal: somebody saw signs (outside cases; who it was stands in the identities only). */
#ifndef MODEL_SIGNAL_H
#define MODEL_SIGNAL_H

#include "model/record/record.h"

struct signal_record {
	struct record_common common; /* its `time` is the signal's */
	struct slice source;
	struct slice channel; /* person, phone, e-mail, letter, own-search */
	struct slice_list reasons;
	struct slice urgency; /* now, days, weeks */
	day_number screened;
	struct slice outcome; /* opened, joined, advice-only, passed-on, declined */
	struct slice opened_case;
};
extern const struct schema signal_schema;
const struct signal_record *record_as_signal(const struct record *record);
extern const struct word signal_channels[], signal_urgencies[], signal_outcomes[];

#endif
