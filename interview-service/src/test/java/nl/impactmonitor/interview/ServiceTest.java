package nl.impactmonitor.interview;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.impactmonitor.platform.test.KafkaResource;
import nl.impactmonitor.platform.test.PostgresResource;
import nl.impactmonitor.platform.test.TokensResource;

/** A test of the running service on a real PostgreSQL and Kafka; all such tests share one start. */
@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "interview"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(TokensResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
