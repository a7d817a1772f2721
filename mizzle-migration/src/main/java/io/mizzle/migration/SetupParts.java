package io.mizzle.migration;

import io.mizzle.table.Allowance;
import io.mizzle.table.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes of one part of a setup. */
final class SetupParts {

    private SetupParts() {}

    static UnaryOperator<Setup> names(UnaryOperator<String> value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                value,
                each.historyTable(),
                each.waiting(),
                each.owner(),
                each.lease(),
                each.allowed(),
                each.dataMigrations(),
                each.writesPerSecond(),
                each.segments(),
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> history(String value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                value,
                each.waiting(),
                each.owner(),
                each.lease(),
                each.allowed(),
                each.dataMigrations(),
                each.writesPerSecond(),
                each.segments(),
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> waiting(Waiting value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                value,
                each.owner(),
                each.lease(),
                each.allowed(),
                each.dataMigrations(),
                each.writesPerSecond(),
                each.segments(),
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> owner(String value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                each.waiting(),
                value,
                each.lease(),
                each.allowed(),
                each.dataMigrations(),
                each.writesPerSecond(),
                each.segments(),
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> lease(Duration value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                each.waiting(),
                each.owner(),
                value,
                each.allowed(),
                each.dataMigrations(),
                each.writesPerSecond(),
                each.segments(),
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> allow(Set<Allowance> value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                each.waiting(),
                each.owner(),
                each.lease(),
                value,
                each.dataMigrations(),
                each.writesPerSecond(),
                each.segments(),
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> dataMigrations(DataMigrations value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                each.waiting(),
                each.owner(),
                each.lease(),
                each.allowed(),
                value,
                each.writesPerSecond(),
                each.segments(),
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> writesPerSecond(double value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                each.waiting(),
                each.owner(),
                each.lease(),
                each.allowed(),
                each.dataMigrations(),
                value,
                each.segments(),
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> segments(int value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                each.waiting(),
                each.owner(),
                each.lease(),
                each.allowed(),
                each.dataMigrations(),
                each.writesPerSecond(),
                value,
                each.progress(),
                each.clock());
    }

    static UnaryOperator<Setup> progress(MigrationProgress value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                each.waiting(),
                each.owner(),
                each.lease(),
                each.allowed(),
                each.dataMigrations(),
                each.writesPerSecond(),
                each.segments(),
                value,
                each.clock());
    }

    static UnaryOperator<Setup> clock(Clock value) {
        return each -> new Setup(
                each.client(),
                each.migrations(),
                each.names(),
                each.historyTable(),
                each.waiting(),
                each.owner(),
                each.lease(),
                each.allowed(),
                each.dataMigrations(),
                each.writesPerSecond(),
                each.segments(),
                each.progress(),
                value);
    }
}
