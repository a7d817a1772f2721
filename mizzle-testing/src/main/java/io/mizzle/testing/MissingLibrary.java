package io.mizzle.testing;

/** A library that users add themselves, with what to say when they have not. */
enum MissingLibrary {
    DYNAMODB_LOCAL("""
            DynamoDB Local is not on the class path. Its licence forbids redistribution, so mizzle-testing does not \
            bring it along. Add to your pom.xml:

              <dependency>
                <groupId>software.amazon.dynamodb</groupId>
                <artifactId>DynamoDBLocal</artifactId>
                <version>3.3.1</version>
                <scope>test</scope>
              </dependency>

            and import software.amazon.awssdk:bom in <dependencyManagement>, so that every AWS SDK artifact has one \
            version. To use a server that already runs, set -Dmizzle.test.endpoint=http://…; to use a container, \
            -Dmizzle.test.server=testcontainers."""),

    TESTCONTAINERS("""
            mizzle.test.server is "testcontainers", but Testcontainers is not on the class path. Add to your pom.xml:

              <dependency>
                <groupId>org.testcontainers</groupId>
                <artifactId>testcontainers</artifactId>
                <version>2.0.5</version>
                <scope>test</scope>
              </dependency>

            or leave mizzle.test.server out to run DynamoDB Local in this JVM.""");

    private final String message;

    MissingLibrary(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
