@echo off
setlocal
set "HERE=%~dp0"
set "JAVA=%HERE%jre\bin\java.exe"
if not exist "%JAVA%" if defined TASKSEAM_JAVA_HOME set "JAVA=%TASKSEAM_JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" set "JAVA=java"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
:run
"%JAVA%" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED %TASKSEAM_VMARGS% -jar "%LAUNCHER%" %*
if "%ERRORLEVEL%"=="23" goto run
exit /b %ERRORLEVEL%
