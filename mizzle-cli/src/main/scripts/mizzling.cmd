@echo off
rem Starts mizzling with the java of JAVA_HOME or of the path. Ends its lines as cmd wants it for its labels.
setlocal DisableDelayedExpansion
if not defined JAVA_HOME goto path
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto run
echo error: There is no Java.>&2
echo   why: "%JAVA%" does not exist, to which JAVA_HOME leads.>&2
goto none
:path
set "JAVA=java.exe"
where /q java.exe
if not errorlevel 1 goto run
echo error: There is no Java.>&2
echo   why: JAVA_HOME is not set, and the path does not lead to one.>&2
:none
echo   do:  Install a JDK, 17 or later, and set JAVA_HOME to it.>&2
exit /b 1
:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Xshare:auto %MIZZLING_OPTS% -cp "%~dp0..\lib\*" io.mizzle.cli.Mizzling %*
exit /b %ERRORLEVEL%
