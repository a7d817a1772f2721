/** The annotation processor: it reads records and writes their metamodels, readers and writers. */
module io.mizzle.processor {
    requires com.squareup.javapoet;
    requires io.mizzle.annotations;
    requires java.compiler;
    requires org.jspecify;
    requires static com.google.auto.service;
    requires static jdk.compiler;

    provides javax.annotation.processing.Processor with
            io.mizzle.processor.MizzleProcessor;
}
