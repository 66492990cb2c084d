/*
 * Who works with children notifies the municipal office (OSPOD) without undue delay, and whoever
 * asks is answered within 30 days (Act No. 359/1999 Coll., on social and legal protection of
 * children, section 10(4)). "Without undue delay" is taken as the day of the assessment.
 *
 * An older notice knew nothing of what an assessment found, and a police officer or an ambulance is
 * no such office. A later assessment without the sign does not end the duty, but one that corrects
 * it does.
 */
#include "logic/duty/duty_look.h"
#include "model/record/agreement.h"

/* The day of the newest notice to the OSPOD, or DATE_NONE, which is before all others. */
static day_number newest_notice(const struct duty_look *look)
{
	const struct record *record;
	day_number newest = DATE_NONE;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_NOTICE, &from)))
		if (record->date <= look->books->today &&
			slice_equals(record_as_notice(record)->to, "ospod"))
			newest = record->date;
	return newest;
}

void duties_notice(const struct duty_look *look)
{
	day_number told = newest_notice(look);
	for (size_t i = 0; i < look->file->assessment_count; i++) {
		const struct assessment *assessment = &look->file->assessments[i];
		const struct score *score = look->scores[i];
		if (score && assessment->date > told &&
			(score->acute == SIGN_YES || score->notify == SIGN_YES))
			duty_add(look, assessment->stem, assessment->about.member, assessment->date,
				assessment->date);
	}
}

void duties_notice_answer(const struct duty_look *look)
{
	const struct record *record;
	size_t from = 0;
	while ((record = case_file_next(look->file, RECORD_NOTICE, &from))) {
		const struct notice *notice = record_as_notice(record);
		if (record->date <= look->books->today && notice->feedback_asked == TRUTH_YES &&
			!duty_has_come(look, notice->answered))
			duty_add(look, record->stem, notice->to, record->date,
				record->date + NOTICE_ANSWER_DAYS);
	}
}
