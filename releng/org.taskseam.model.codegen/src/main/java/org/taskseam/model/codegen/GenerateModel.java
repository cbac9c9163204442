/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes {@code src-gen} of the model bundle from its ecore files; plain Java, no workbench. */
public final class GenerateModel {

    private static final String BUNDLE = "org.taskseam.model";
    private static final List<String> PACKAGES = List.of("log", "work", "graph", "project");

    private GenerateModel() {}

    /** @param args the folder of the model bundle */
    public static void main(String[] args) throws IOException {
        generate(Path.of(args[0]).toAbsolutePath().normalize());
    }

    /**
     * @param bundle folder with {@code model/}; {@code src-gen/} in it is replaced
     * @throws IllegalStateException if the model is not valid
     */
    public static void generate(Path bundle) throws IOException {
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(bundle + "/"));
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        delete(bundle.resolve("src-gen"));

        GenModel model = genModel();
        Generator generator = new Generator();
        generator.setInput(model);
        check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static GenModel genModel() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        List<EPackage> packages =
                PACKAGES.stream().map(name -> load(resources, name)).toList();
        EcoreUtil.resolveAll(resources);
        GenModel model = GenModelFactory.eINSTANCE.createGenModel();
        resources.createResource(uri("taskseam.ecore")).getContents().add(model);
        model.setModelDirectory("/" + BUNDLE + "/src-gen");
        model.setModelPluginID(BUNDLE);
        model.setModelName("Taskseam");
        model.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        model.setCopyrightText("Copyright (c) 2026 Taskseam contributors.\nSPDX-License-Identifier: EPL-2.0");
        model.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
        model.setSuppressGenModelAnnotations(true);
        model.setOperationReflection(true);
        model.setImportOrganizing(true);
        model.setBundleManifest(false);
        model.initialize(packages);
        for (GenPackage generated : model.getGenPackages()) {
            generated.setBasePackage("org.taskseam.model");
            generated.setPrefix(capital(generated.getEcorePackage().getName()));
        }
        model.reconcile();
        model.setCanGenerate(true);
        model.setForceOverwrite(true);
        check(model.diagnose());
        return model;
    }

    private static EPackage load(ResourceSet resources, String name) {
        return (EPackage)
                resources.getResource(uri(name + ".ecore"), true).getContents().get(0);
    }

    private static URI uri(String file) {
        return URI.createPlatformResourceURI(BUNDLE + "/model/" + file, true);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static void check(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(diagnostic.toString());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
