@echo off
rem Runs Trilat. Builds it first if it was never built; after an edit of its sources, delete target\trilat.
rem
rem   JAVA_HOME          the JDK to use, 17 or later; if unset, the one whose java is on the PATH
rem   TRILAT_JAVA_OPTS   more options for Java, such as -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "home=%home:~0,-1%"
set "folder=%home%\target\trilat"

set "java="
if defined JAVA_HOME (
  if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
) else (
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not defined java (
  echo trilat: Java 17 or later is needed, and there is none. Install a JDK, or set JAVA_HOME.>&2
  exit /b 1
)

if exist "%folder%\built" goto run
where /q mvn
if errorlevel 1 (
  echo trilat: Apache Maven 3.8 or later is needed to build Trilat, and mvn is not on the PATH.>&2
  exit /b 1
)
if not exist "%home%\target" mkdir "%home%\target"
echo Building Trilat (first run, about half a minute)...>&2
call mvn -q -f "%home%\pom.xml" -P quick package >"%home%\target\build.log" 2>&1
if errorlevel 1 (
  type "%home%\target\build.log" >&2
  echo trilat: the build failed, as told above.>&2
  exit /b 1
)

:run
rem An archive of loaded classes, if the build made one with this Java.
set "version="
for %%j in ("%java%\..\..") do set "jdk=%%~fj"
if exist "%jdk%\release" (
  for /f "usebackq tokens=1,2 delims==" %%a in ("%jdk%\release") do (
    if "%%a"=="JAVA_RUNTIME_VERSION" set "version=%%~b"
  )
)
set "archive=-Xshare:auto"
if defined version if exist "%folder%\%version%.jsa" set "archive=-XX:SharedArchiveFile=%folder%\%version%.jsa"

rem Thousands of runs repay the optimising compiler; one run is over before.
set "pace=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms40m"
for %%c in (ablate compare eras sweep) do if "%~1"=="%%c" set "pace=-XX:+UseParallelGC"

rem Java would move the archive to an address by chance, page by page: that costs as much as Java itself.
set "pace=%pace% -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData"

"%java%" "%archive%" %pace% -Xlog:disable -Djava.awt.headless=true "-Dtrilat.home=%home%" %TRILAT_JAVA_OPTS% -cp "%folder%\trilat.jar" io.github.trilat.cli.Main %*
exit /b %ERRORLEVEL%
