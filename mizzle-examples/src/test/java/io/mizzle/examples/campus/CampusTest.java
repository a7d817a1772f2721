package io.mizzle.examples.campus;

import static io.mizzle.examples.campus.QCourse.COURSE;
import static io.mizzle.examples.campus.QEnrolment.ENROLMENT;
import static io.mizzle.examples.campus.QFollow.FOLLOW;
import static io.mizzle.examples.campus.QMessage.MESSAGE;
import static io.mizzle.examples.campus.QStudent.STUDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Explanation;
import io.mizzle.Mizzle;
import io.mizzle.Related;
import io.mizzle.WaveSize;
import io.mizzle.testing.DynamoDb;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DynamoDb(QCampus.class)
class CampusTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    private final Mizzle db;

    CampusTest(Mizzle db) {
        this.db = db;
    }

    @BeforeAll
    static void open(Mizzle db) {
        db.insert(STUDENT)
                .values(new Student("ada", "Ada"), new Student("bob", "Bob"), new Student("carl", "Carl"))
                .execute();
        db.insert(COURSE)
                .values(new Course("algebra", "Algebra", "eve"), new Course("botany", "Botany", "eve"))
                .execute();
        db.insert(ENROLMENT)
                .values(
                        new Enrolment("ada", "algebra", 1),
                        new Enrolment("ada", "botany", 2),
                        new Enrolment("bob", "algebra", 3))
                .execute();
        db.insert(FOLLOW)
                .values(new Follow("ada", "bob"), new Follow("ada", "carl"), new Follow("bob", "carl"))
                .execute();
        db.insert(MESSAGE)
                .values(
                        new Message("algebra", MONDAY, "ada", "Hello"),
                        new Message("algebra", MONDAY.plusSeconds(60), "bob", "Hi"),
                        new Message("algebra", MONDAY.plusSeconds(120), "ada", "Exercise 3?"))
                .execute();
    }

    @Test
    void coursesOfAStudentAndStudentsOfACourse() {
        // docs:begin many-to-many
        Related<Student> ada = db.query(STUDENT)
                .where(STUDENT.key("ada"))
                .with(STUDENT.courses)
                .fetchOne()
                .orElseThrow();
        List<Related<Course>> courses = ada.get(STUDENT.courses);

        Related<Course> algebra = db.query(COURSE)
                .where(COURSE.key("algebra"))
                .with(COURSE.students)
                .fetchOne()
                .orElseThrow();
        List<Related<Student>> students = algebra.get(COURSE.students);
        // docs:end many-to-many

        assertEquals(
                List.of("Algebra", "Botany"),
                courses.stream().map(course -> course.entity().title()).toList());
        assertEquals(
                List.of("Ada", "Bob"),
                students.stream().map(student -> student.entity().name()).toList());
    }

    @Test
    void explainShowsTheWaves() {
        // docs:begin explain
        Explanation explained = db.query(STUDENT)
                .where(STUDENT.key("ada"))
                .with(STUDENT.courses)
                .explain();
        int requestsOf250Courses = explained.requests(size -> size.unit() == WaveSize.Unit.KEYS ? 250 : 0);
        // docs:end explain

        assertEquals(2 + 3, requestsOf250Courses);
        assertEquals("query (2 waves)", explained.operation());
        assertTrue(explained.toString().contains("wave 2: BatchGetItem of Course"), explained.toString());
        assertEquals(2, explained.requests());
    }

    @Test
    void edgesInBothDirections() {
        // docs:begin adjacency
        Related<Student> ada = db.query(STUDENT)
                .where(STUDENT.key("ada"))
                .with(STUDENT.follows.with(FOLLOW.followed))
                .fetchOne()
                .orElseThrow();
        List<String> followed = ada.get(STUDENT.follows).stream()
                .flatMap(edge -> edge.get(FOLLOW.followed).stream())
                .map(student -> student.entity().name())
                .toList();

        List<Follow> followers =
                db.select().from(FOLLOW).where(FOLLOW.byFollowed("carl")).fetch();
        // docs:end adjacency

        assertEquals(List.of("Bob", "Carl"), followed);
        assertEquals(
                List.of("ada", "bob"), followers.stream().map(Follow::studentId).toList());
    }

    @Test
    void oneIndexServesSeveralEntities() {
        // docs:begin overloaded
        List<Course> taught =
                db.select().from(COURSE).where(COURSE.byTeacher("eve")).fetch();
        List<Enrolment> enrolled =
                db.select().from(ENROLMENT).where(ENROLMENT.byCourse("algebra")).fetch();
        // docs:end overloaded

        assertEquals(2, taught.size());
        assertEquals(2, enrolled.size());
    }

    @Test
    void theLatestChildrenFirst() {
        // docs:begin time-ordered
        Related<Course> algebra = db.query(COURSE)
                .where(COURSE.key("algebra"))
                .with(COURSE.messages.descending().limit(2))
                .fetchOne()
                .orElseThrow();
        List<Message> since = db.select()
                .from(MESSAGE)
                .where(MESSAGE.in("algebra").sentAt().ge(MONDAY.plusSeconds(60)))
                .fetch();
        // docs:end time-ordered

        assertEquals(
                List.of("Exercise 3?", "Hi"),
                algebra.get(COURSE.messages).stream()
                        .map(message -> message.entity().text())
                        .toList());
        assertEquals(2, since.size());
    }
}
