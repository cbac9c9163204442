@echo off
rem Starts the agent or talks to the one that runs: taskseam-agent --help
rem Copyright (c) 2026 Taskseam contributors. SPDX-License-Identifier: EPL-2.0
setlocal
set "here=%~dp0"
set "java=%here%jre\bin\java.exe"
if not exist "%java%" set "java=java.exe"
if defined TASKSEAM_JAVA_HOME if not exist "%here%jre\bin\java.exe" set "java=%TASKSEAM_JAVA_HOME%\bin\java.exe"
if not defined TASKSEAM_AGENT_DATA set "TASKSEAM_AGENT_DATA=%LOCALAPPDATA%\taskseam-agent"
set "flags=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:+UnlockExperimentalVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms3m -Xmn1m -Xmx32m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:-ShrinkHeapInSteps -XX:MarkSweepDeadRatio=0 -Xss256k -XX:ReservedCodeCacheSize=16m -XX:+UseCompactObjectHeaders -XX:ArchiveRelocationMode=0 -XX:-UsePerfData -XX:AsyncDeflationInterval=5000 -XX:CompileThresholdScaling=3 -XX:CompileCommand=quiet -XX:CompileCommand=exclude,jdk.internal.classfile.impl.StackMapGenerator::* -Djdk.reflect.useNativeAccessorOnly=true --enable-native-access=ALL-UNNAMED"
if /i "%~1"=="start" goto start
if /i "%~1"=="browser" goto browser
"%java%" %flags% -cp "%here%plugins\*" org.taskseam.agent.Command %*
exit /b %errorlevel%
:start
for %%f in ("%here%plugins\org.eclipse.osgi_*.jar") do set "osgi=%%f"
set "install=file:/%here:\=/%"
set "data=file:/%TASKSEAM_AGENT_DATA:\=/%"
"%java%" %flags% %TASKSEAM_AGENT_JAVA_OPTS% -Djava.net.preferIPv4Stack=true "-Dosgi.install.area=%install%" "-Dosgi.configuration.area=%data%/equinox" "-Dosgi.sharedConfiguration.area=%install%configuration" -Dosgi.configuration.cascaded=true -cp "%osgi%" org.eclipse.core.runtime.adaptor.EclipseStarter
exit /b %errorlevel%
:browser
powershell -NoProfile -ExecutionPolicy Bypass -File "%here%browser-extension\native-host\install.ps1" %2
exit /b %errorlevel%
