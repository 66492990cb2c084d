/* A sum of an assessment on its scale. */
#ifndef WORK_ASSESSMENT_PICTURE_H
#define WORK_ASSESSMENT_PICTURE_H

#include "logic/score/score.h"
#include "report/value.h"

/* The scale runs from the lowest to the highest sum of the card's items, whomever it is for, so
 * that pictures of two children compare; its parts are the levels. The title says the same in
 * words: "Risk factors: 5 to 30, low to high (7 of 9 known)". False when no item counts in the
 * index. */
bool assessment_picture(const struct score *score, const struct index_score *index,
	enum language language, struct arena *arena, struct picture *picture);

#endif
