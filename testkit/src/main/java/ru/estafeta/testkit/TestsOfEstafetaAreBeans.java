package ru.estafeta.testkit;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.TestAnnotationBuildItem;
import io.quarkus.test.junit.buildchain.TestBuildChainCustomizerProducer;
import java.util.function.Consumer;
import org.jboss.jandex.Index;

/** Quarkus makes beans of classes that carry {@code @QuarkusTest} itself; this adds those with {@link WithEstafeta}. */
public final class TestsOfEstafetaAreBeans implements TestBuildChainCustomizerProducer {

    @Override
    public Consumer<BuildChainBuilder> produce(Index testClasses) {
        return chain -> chain.addBuildStep(
                        context -> context.produce(new TestAnnotationBuildItem(WithEstafeta.class.getName())))
                .produces(TestAnnotationBuildItem.class)
                .build();
    }
}
