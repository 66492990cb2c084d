/* What changes a case as a whole: handover, study, closing, reopening. */
#ifndef MODEL_CHANGE_RECORDS_H
#define MODEL_CHANGE_RECORDS_H

#include "model/record/record.h"

struct handover {
	struct record_common common;
	struct slice from, to; /* persons */
	day_number family_told, met;
};
extern const struct schema handover_schema;
const struct handover *record_as_handover(const struct record *record);

struct study {
	struct record_common common;
	struct slice by;
	struct slice alias;
	struct slice consent; /* stem */
	struct slice audience;
	struct slice_list questions;
};
extern const struct schema study_schema;
const struct study *record_as_study(const struct record *record);

struct closing {
	struct record_common common;
	struct slice reason, outcome;
};
extern const struct schema closing_schema;
const struct closing *record_as_closing(const struct record *record);
extern const struct word closing_reasons[]; /* its outcomes: case_outcomes */

struct reopening {
	struct record_common common;
	struct slice undoes; /* stem */
};
extern const struct schema reopening_schema;
const struct reopening *record_as_reopening(const struct record *record);

#endif
