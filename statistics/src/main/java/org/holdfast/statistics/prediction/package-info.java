/**
 * Early identification: a points index anyone can check by hand, an optional local model, and what
 * any such tool must be measured by before it is trusted.
 *
 * <p>Nothing here decides about a child. Ethnicity, sex, religion and language are never
 * predictors; they serve the fairness audit only.
 */
@NullMarked
package org.holdfast.statistics.prediction;

import org.jspecify.annotations.NullMarked;
