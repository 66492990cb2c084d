/* Drawings of letters: a kind is a file. */
#ifndef REPORT_PICTURE_H
#define REPORT_PICTURE_H

#include "report/render.h"

/* The columns of a picture where the style has no width. */
enum { PICTURE_WIDTH = 72 };

/* Adds the picture, lines of at most style->width columns (PICTURE_WIDTH at most, and where it is
 * 0), each with its line end; its title is the caller's business. Never an escape sequence: texts
 * go through escape_terminal(). */
void picture_add(struct buf *out, const struct picture *picture, const struct render_style *style);

/* The kinds. */
void picture_scale_add(struct buf *out, const struct picture *picture, size_t width, bool ascii);
void picture_course_add(struct buf *out, const struct picture *picture, size_t width, bool ascii);

#endif
