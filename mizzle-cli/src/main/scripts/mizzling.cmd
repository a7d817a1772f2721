@echo off
rem Starts mizzling with the java of JAVA_HOME or of the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %MIZZLING_OPTS% -cp "%~dp0..\lib\*" io.mizzle.cli.Mizzling %*
