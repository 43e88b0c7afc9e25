@echo off
rem Starts Slipway on Windows: finds a Java 17 or newer, builds the jar when it is missing, and runs it.
rem SLIPWAY_JAVA_OPTIONS adds options for Java. To rebuild after a change of the sources: mvnw package
setlocal EnableExtensions
set "home=%~dp0"
set "jar=%home%target\slipway.jar"
set "java="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :consider "%%~dpj.."
if not defined java for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\.sdkman\candidates\java\*") do if not defined java call :consider "%%~d"
if not defined java (
    echo slipway: no Java 17 or newer here. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 2
)

if not exist "%jar%" (
    echo slipway: building the program once ... 1>&2
    set "JAVA_HOME=%java%"
    pushd "%home%"
    call mvnw.cmd -B -q -DskipTests package 1>&2
    popd
)
if not exist "%jar%" (
    echo slipway: the program could not be built; see above. 1>&2
    exit /b 2
)

"%java%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn12m -Xmx1g -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 %SLIPWAY_JAVA_OPTIONS% -cp "%jar%" dev.slipway.Main %*
exit /b %ERRORLEVEL%

rem Takes a folder if the Java in it is new enough, by its release file.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do set "version=%%~v"
for /f "tokens=1 delims=.+-" %%m in ("%version%") do set "major=%%m"
if %major% GEQ 17 set "java=%~f1"
exit /b 0
