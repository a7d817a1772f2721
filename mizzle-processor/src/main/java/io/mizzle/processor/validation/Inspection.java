package io.mizzle.processor.validation;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;

/**
 * The checking of one type.
 *
 * @param owner the type
 * @param report where problems go
 */
record Inspection(ClassName owner, Report report) {
    void problem(Place place, Problem problem, Object... arguments) {
        report.add(owner, place, problem, arguments);
    }
}
